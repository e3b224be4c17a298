import { useInterface } from '@/components/app/interface-context';
import styles from './Byline.module.css';

interface BylineProps {
  names: readonly string[];
}

/** "By A, B and C", in the language of the interface. */
export function Byline({ names }: BylineProps) {
  const { messages } = useInterface();
  return (
    <bdi dir="ltr">
      {messages.by}
      {names.map((name, index) => (
        <>
          {index > 0 &&
            (index === names.length - 1 ? messages.beforeLastName : messages.betweenNames)}
          <b key={name} class={styles.name}>
            {name}
          </b>
        </>
      ))}
    </bdi>
  );
}
