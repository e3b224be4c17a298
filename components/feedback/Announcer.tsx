interface AnnouncerProps {
  /** What to announce. Each change is announced once. */
  text: string;
}

/** Announces to screen readers what is only visible otherwise. */
export function Announcer({ text }: AnnouncerProps) {
  return (
    <div class="spoken" role="status">
      {text}
    </div>
  );
}
