interface CommandStepsProps {
  readonly steps: readonly { readonly what: string; readonly command: string }[];
}

export function CommandSteps({ steps }: CommandStepsProps) {
  return (
    <ol className="steps">
      {steps.map(({ what, command }) => (
        <li key={command}>
          {what}
          <code>{command}</code>
        </li>
      ))}
    </ol>
  );
}
