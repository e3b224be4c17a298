import { useSignal } from '@preact/signals';
import { BookCheck, BookOpenCheck, BookX, CircleOff } from 'lucide';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { useDisclosure } from '@/components/controls/use-disclosure';
import exportStyles from '@/components/reader/export/ExportMenu.module.css';
import type { Messages } from '@/utils/i18n/en/app';
import type { MoreItem } from './MoreMenu';
import type { ReaderTool } from './reader-tool';

/** Whether the reader opens automatically on the site and page, and how the user changes that. */
export interface ReaderOpening {
  host: string;
  /** Whether the site has a rule. */
  isOn: boolean;
  isPageLeftOut: boolean;
  /** Call it in a user gesture. */
  onOpenOnSite(): void;
  onChangeOpening(change: 'not-this-page' | 'this-page' | 'not-this-site'): void;
}

/** Returns the tool about automatic opening. */
export const makeOpeningTool = (
  opening: ReaderOpening,
  messages: Messages['opening'],
): ReaderTool => ({
  id: 'opening',
  button: <SiteMenu opening={opening} />,
  more: openingItems(opening, messages),
});

function openingItems(
  { host, isOn, isPageLeftOut, onOpenOnSite, onChangeOpening }: ReaderOpening,
  messages: Messages['opening'],
): Exclude<MoreItem, 'export'>[] {
  if (!isOn) {
    return [{ icon: BookOpenCheck, label: messages.always(host), onPress: onOpenOnSite }];
  }
  const page = isPageLeftOut
    ? { icon: BookCheck, label: messages.thisPage, change: 'this-page' as const }
    : { icon: BookX, label: messages.notThisPage, change: 'not-this-page' as const };
  return [
    { icon: page.icon, label: page.label, onPress: () => onChangeOpening(page.change) },
    {
      icon: CircleOff,
      label: messages.notThisSite(host),
      onPress: () => onChangeOpening('not-this-site'),
    },
  ];
}

/** The menu that decides whether the reader opens automatically on this site. */
function SiteMenu({ opening }: { opening: ReaderOpening }) {
  const messages = useInterface().messages.opening;
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  useDisclosure(root, isOpen);
  return (
    <div ref={root} class={exportStyles.menu}>
      <IconButton
        icon={BookOpenCheck}
        label={messages.menu}
        isExpanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      {isOpen.value && (
        <Menu label={messages.menu}>
          {openingItems(opening, messages).map((item) => (
            <MenuItem
              key={item.label}
              {...item}
              onPress={() => {
                isOpen.value = false;
                item.onPress();
              }}
            />
          ))}
        </Menu>
      )}
    </div>
  );
}
