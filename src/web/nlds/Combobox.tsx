import { lazy, Suspense } from "react";
import type { FieldProps } from "./FormField.tsx";
import { FormField } from "./FormField.tsx";

export type ComboboxOption = { readonly id: string; readonly label: string; readonly detail?: string };

export type ComboboxProps = FieldProps & {
  value: ComboboxOption | null;
  onChange: (option: ComboboxOption | null) => void;
  /** Finds what fits the typed words; called again when they change. */
  load: (term: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
};

const ComboboxView = lazy(() => import("./ComboboxView.tsx"));

/** Type to find one of many. Its code is loaded by the first page that has one. */
export const Combobox = (props: ComboboxProps) => (
  <Suspense
    fallback={
      <FormField {...props}>
        <input
          id={props.id}
          className="utrecht-textbox utrecht-textbox--html-input"
          readOnly
          aria-busy="true"
        />
      </FormField>
    }
  >
    <ComboboxView {...props} />
  </Suspense>
);
