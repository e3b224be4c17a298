import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';

type CodeCopier = (code: string) => void;

const CodeCopierContext = createContext<CodeCopier | null>(null);

/** Returns the function that copies a code block; null where code has no copy button. */
export const useCodeCopier = (): CodeCopier | null => useContext(CodeCopierContext);

interface CodeCopyingProps {
  /** Rejects if the browser does not allow it. */
  copyText(text: string): Promise<void>;
  /** Shows and announces whether it worked. */
  showToast(toast: { text: string }): void;
  children: ComponentChildren;
}

/** Adds a copy button to the code blocks of its children. */
export function CodeCopying({ copyText, showToast, children }: CodeCopyingProps) {
  const { messages } = useInterface();
  const copy = (code: string) =>
    void copyText(code).then(
      () => showToast({ text: messages.codeCopied }),
      () => showToast({ text: messages.copyFailed }),
    );
  return <CodeCopierContext.Provider value={copy}>{children}</CodeCopierContext.Provider>;
}
