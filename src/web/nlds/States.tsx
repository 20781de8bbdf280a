import { type ReactNode, useSyncExternalStore } from "react";
import { Alert } from "./Alert.tsx";
import { Button, ButtonLink } from "./Button.tsx";
import { Skeleton } from "./Feedback.tsx";
import { Opening, Sheet } from "./Layout.tsx";
import { PhoneLink } from "./Link.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

/** The shape of a page while its figures are on the way. */
export function PageSkeleton({ label = words.loading }: { label?: string }) {
  return (
    <>
      <h1>
        <VisuallyHidden>{label}</VisuallyHidden>
      </h1>
      <Sheet>
        <Skeleton label={label} lines={6} />
      </Sheet>
    </>
  );
}

export type ErrorStateProps = {
  heading?: string;
  text?: string;
  code: string;
  phone?: string;
  onRetry?: () => void;
};

/** What happened · your work is safe · what to do · code. */
export function ErrorState({
  heading = words.failedHeading,
  text,
  code,
  phone = words.phone,
  onRetry,
}: ErrorStateProps) {
  return (
    <>
      <Opening lead={text}>
        <strong>{heading}</strong>
      </Opening>
      <Sheet>
        <Alert
          kind="error"
          heading={`${words.failed} ${phone}`}
          action={onRetry && <Button onPress={onRetry}>{words.retry}</Button>}
        >
          {words.failedCode} <b>{code}</b>.
        </Alert>
      </Sheet>
    </>
  );
}

/** The same words whether something is absent or not for this person, so that the page gives nothing away. */
export function NoAccessState({ phone = words.phone }: { phone?: string }) {
  return (
    <>
      <Opening lead={`${words.noAccess} ${phone}.`}>
        <strong>{words.noAccessHeading}</strong>
      </Opening>
      <div className="meedoen-rij">
        <ButtonLink href="/" kind="secondary">
          {words.toStart}
        </ButtonLink>
        <PhoneLink number={phone} />
      </div>
    </>
  );
}

/** `part` with a capital, in the plural: "De gegevens van UWV". */
export function PartMissing({ part, action }: { part: string; action?: ReactNode }) {
  return (
    <Alert kind="warning" heading={words.partMissing} action={action}>
      {words.partMissingText(part)}
    </Alert>
  );
}

export function OfflineNotice() {
  const online = useSyncExternalStore(
    (changed) => {
      addEventListener("online", changed);
      addEventListener("offline", changed);
      return () => {
        removeEventListener("online", changed);
        removeEventListener("offline", changed);
      };
    },
    () => navigator.onLine,
    () => true,
  );
  if (online) return null;
  return (
    <div className="meedoen-band">
      <Alert kind="warning" heading={words.offline}>
        {words.offlineText}
      </Alert>
    </div>
  );
}
