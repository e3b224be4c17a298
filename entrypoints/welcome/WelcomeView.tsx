import { BookOpenText, Library, ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ReadingSample } from '@/components/article/ReadingSample';
import { Brand } from '@/components/controls/Brand';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { TextSizeSteps } from '@/components/controls/TextSizeSteps';
import { Key } from '@/components/keys/Key';
import { welcomeMessages } from '@/utils/i18n/welcome-messages';
import { nearestStep } from '@/utils/reader/look/text-size';
import type { Settings } from '@/utils/settings/settings';
import { SampleStory } from './SampleStory';
import styles from './welcome.module.css';
import type { WelcomeState } from './welcome-state';
import type { WelcomeWorld } from './welcome-world';

interface WelcomeViewProps {
  state: WelcomeState;
  world: WelcomeWorld;
  settings: Settings;
}

/** The three things to know, and below them a sample article. */
export function WelcomeView({ state, world, settings }: WelcomeViewProps) {
  const { language } = useInterface();
  const messages = useMessages(welcomeMessages);
  const { popup, reader, save } = state.shortcuts.value;
  useEffect(() => {
    document.title = messages.title;
  }, [messages]);
  const shortcut = (label: string, keys: string | null) => (
    <div class={styles.shortcut}>
      <dt>{label}</dt>
      <dd>{keys ? <Key>{keys}</Key> : messages.notSet}</dd>
    </div>
  );
  return (
    <main class={styles.page}>
      <header class={styles.head}>
        <Brand />
        <h1>{messages.title}</h1>
        <p>{messages.intro}</p>
      </header>
      <ol class={styles.things}>
        <Thing title={messages.read.title} text={messages.read.text}>
          <dl>
            {shortcut(messages.read.button, popup)}
            {shortcut(messages.read.reader, reader)}
          </dl>
          <p class={styles.hint}>{messages.read.pin}</p>
          <Button isPrimary icon={BookOpenText} onPress={state.toggle}>
            {messages.tryIt}
          </Button>
        </Thing>
        <Thing title={messages.look.title} text={messages.look.text}>
          <div class={styles.line}>
            <ReadingSample text={messages.look.line} />
          </div>
          <TextSizeSteps
            step={nearestStep(settings.textStep)}
            onChoose={(textStep) => void state.change({ textStep })}
          />
        </Thing>
        <Thing title={messages.save.title} text={messages.save.text}>
          <dl>{shortcut(messages.save.shortcut, save)}</dl>
          <Button icon={Library} onPress={world.openLibrary}>
            {messages.save.library}
          </Button>
        </Thing>
      </ol>
      <div class={styles.foot}>
        <p class={styles.promise}>
          <Icon drawing={ShieldCheck} />
          {messages.promise}
        </p>
        <Button onPress={() => void world.openShortcutSettings()}>
          {messages.changeShortcuts}
        </Button>
      </div>
      <SampleStory sample={messages.sample} language={language} />
    </main>
  );
}

interface ThingProps {
  title: string;
  text: string;
  children: ComponentChildren;
}

function Thing({ title, text, children }: ThingProps) {
  return (
    <li class={styles.thing}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  );
}
