import { Choices } from '@/components/controls/Choices';
import { Group } from './Group';

interface ChoiceGroupProps<T extends string> {
  label: string;
  /** The name that the radio buttons of the group share. */
  name: string;
  ids: readonly T[];
  labels: Readonly<Record<T, string>>;
  chosen: T;
  onChoose(id: T): void;
}

/** A segmented control with its label above. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const choices = props.ids.map((id) => ({ id, label: props.labels[id] }));
  return (
    <Group label={props.label}>
      <Choices {...props} choices={choices} />
    </Group>
  );
}
