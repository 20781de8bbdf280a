/** Shows the number of a slider beside it, and how far it is. */
export function followSlider(slider: HTMLInputElement): void {
  const shown = slider.parentElement?.querySelector("output");
  const show = () => {
    slider.style.setProperty("--deel", `${(slider.valueAsNumber / Number(slider.max)) * 100}%`);
    if (shown) shown.textContent = slider.value;
  };
  slider.addEventListener("input", show);
  show();
}
