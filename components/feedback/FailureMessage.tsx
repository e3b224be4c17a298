import { CircleAlert, FileSearch, FileX, type IconNode, Shield, WifiOff } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { MessagePage } from './MessagePage';

interface FailureMessageProps {
  reason: ExtractFailureReason;
  children?: ComponentChildren;
}

/** Why there is no article to show, in the reader's words. */
export function FailureMessage({ reason, children }: FailureMessageProps) {
  const { messages } = useInterface();
  const { title, text } = messages.failures[reason];
  return (
    <MessagePage icon={iconFor(reason)} title={title} text={text}>
      {children}
    </MessagePage>
  );
}

function iconFor(reason: ExtractFailureReason): IconNode {
  switch (reason) {
    case 'not-an-article':
    case 'empty-page':
      return FileSearch;
    case 'restricted-page':
      return Shield;
    case 'not-a-web-page':
    case 'page-gone':
      return FileX;
    case 'page-unavailable':
      return WifiOff;
    case 'too-large':
    case 'internal':
      return CircleAlert;
  }
}
