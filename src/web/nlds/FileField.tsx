import { useState } from "react";
import { classes } from "./classes.ts";
import { controlProps, type FieldProps, FormField } from "./FormField.tsx";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";

export type FileFieldProps = FieldProps & {
  /** As the attribute of HTML: `.json,application/json`. */
  accept: string;
  onChange: (file: File | null) => void;
};

/** The browser's own control lies invisible over our Dutch words: it keeps keyboard, drop and the list of files. */
export function FileField(props: FileFieldProps) {
  const [name, setName] = useState<string | null>(null);
  return (
    <FormField {...props}>
      <span className={classes("meedoen-bestand", props.error && "meedoen-bestand--fout")}>
        <label className="nl-button nl-button--default" htmlFor={props.id}>
          <span className="nl-button__icon-start">
            <Icon name="upload" />
          </span>
          <span className="nl-button__label">{name === null ? words.chooseFile : words.otherFile}</span>
        </label>
        <span className="meedoen-bestand__naam" role="status">
          {name ?? words.noFile}
        </span>
        <input
          {...controlProps(props)}
          className="meedoen-bestand__veld"
          type="file"
          accept={props.accept}
          onChange={(event) => {
            const [file = null] = event.target.files ?? [];
            setName(file?.name ?? null);
            props.onChange(file);
          }}
        />
      </span>
    </FormField>
  );
}
