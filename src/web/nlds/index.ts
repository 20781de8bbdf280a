export { AccountMenu, type AccountMenuProps } from "./AccountMenu.tsx";
export { Alert, type AlertKind } from "./Alert.tsx";
export { Assumed, AssumedBlock, RangeBar } from "./Assumed.tsx";
export { type AmountPart, BeforeAfter, ReadTogether, type Side, SignList } from "./BeforeAfter.tsx";
export { Button, ButtonLink, type ButtonProps } from "./Button.tsx";
export { CalculationTable, type CalculationStep, type CalculationTableProps } from "./CalculationTable.tsx";
export {
  Checkbox,
  CheckboxGroup,
  ChoiceBlocks,
  type ExplainedOption,
  type Option,
  RadioGroup,
  Select,
  Switch,
} from "./Choice.tsx";
export { Code, type CodeProps, Term } from "./Code.tsx";
export { Combobox, type ComboboxProps } from "./Combobox.tsx";
export type { ComboboxOption, LoadOptions } from "./combobox-options.ts";
export { CountList, type CountLine } from "./CountList.tsx";
export { DateField, type DateFieldProps } from "./DateField.tsx";
export { Agenda, type AgendaItem, type DayItem, DayList, type TaskItem, TaskList } from "./DayList.tsx";
export { Dialog, type DialogProps } from "./Dialog.tsx";
export { EmptyState, Progress, Skeleton } from "./Feedback.tsx";
export { Details, Figure, type FigureProps } from "./Figure.tsx";
export { FileField, type FileFieldProps } from "./FileField.tsx";
export type { Filter } from "./FilterField.tsx";
export { FilterList, type FilterListProps, type FilterValues } from "./FilterList.tsx";
export {
  ErrorSummary,
  type FieldError,
  FieldRow,
  Form,
  FormActions,
  FormSection,
  StepHeading,
} from "./Form.tsx";
export type { FieldProps } from "./FormField.tsx";
export { Gesprekslijst, type Uitspraak } from "./Gesprek.tsx";
export { Icon } from "./Icon.tsx";
export type { IconName } from "./icons.ts";
export { IdentityBar, type IdentityBarProps, type IdentityTab } from "./IdentityBar.tsx";
export {
  Grid,
  GroupHead,
  LineWithAction,
  Margin,
  Opening,
  Row,
  Section,
  Sheet,
  SheetPart,
  Stack,
} from "./Layout.tsx";
export { Lever, LeverColumn, LeverGroup, type LeverProps } from "./Lever.tsx";
export { IconLink, Link, PhoneLink } from "./Link.tsx";
export { Menu, type MenuItem } from "./Menu.tsx";
export { Page } from "./Page.tsx";
export { type NavigationItem, PageFrame, type PageFrameProps } from "./PageFrame.tsx";
export { Pagination } from "./Pagination.tsx";
export { type Helper, HelperCircle, HelperList, MogelijkheidItem, Person } from "./People.tsx";
export { PlaceCard, type PlaceCardProps, PlaceList, type Reason, ReasonList } from "./PlaceCard.tsx";
export { PlanLine, type PlanStep } from "./PlanLine.tsx";
export { QrCode } from "./QrCode.tsx";
export {
  RegisterList,
  RegisterRow,
  type RegisterRowProps,
  TapChoice,
  type TapChoiceProps,
} from "./Register.tsx";
export { RoleTile, RoleTiles } from "./RoleTile.tsx";
export { SearchField } from "./SearchField.tsx";
export { Slider, type SliderProps } from "./Slider.tsx";
export { ErrorState, NoAccessState, OfflineNotice, PageSkeleton, PartMissing } from "./States.tsx";
export { DataBadge, NumberBadge, StatusBadge, type StatusKind } from "./Status.tsx";
export { type StepItem, StepList } from "./StepList.tsx";
export { NextStep, Opportunity, WayBack } from "./Step.tsx";
export { Swatch, Swatches } from "./Swatch.tsx";
export { type Fact, SummaryList } from "./SummaryList.tsx";
export { type Cell, type Column, type Sort, SUPPRESSED, Table, type TableProps, useSort } from "./Table.tsx";
export { type Tab, TabList } from "./TabList.tsx";
export { TargetBar, TargetBars } from "./TargetBar.tsx";
export { TrendLine } from "./TrendLine.tsx";
export { NumberField, TextArea, TextField, type TextFieldProps } from "./TextField.tsx";
export { Timeline, type TimelineEvent } from "./Timeline.tsx";
export {
  Figures,
  Heading,
  List,
  LiveRegion,
  Paragraph,
  Provenance,
  Quote,
  Text,
  VisuallyHidden,
} from "./Typography.tsx";
export { SwitchGroup, WhatIf } from "./WhatIf.tsx";
