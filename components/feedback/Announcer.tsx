interface AnnouncerProps {
  /** What to say; each change is said once. */
  text: string;
}

/** Says to a screen reader what only the eye would notice. */
export function Announcer({ text }: AnnouncerProps) {
  return (
    <div class="spoken" role="status">
      {text}
    </div>
  );
}
