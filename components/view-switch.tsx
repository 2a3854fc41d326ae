interface ViewSwitchProps {
  readonly label: string;
  readonly options: readonly {
    readonly text: string;
    readonly href: string;
    readonly current: boolean;
  }[];
}

/** A choice of views, each at its own address. */
export function ViewSwitch({ label, options }: ViewSwitchProps) {
  return (
    <nav className="switch" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul className="seg">
        {options.map(({ text, href, current }) => (
          <li key={text}>
            <a href={href} {...(current && { "aria-current": "true" })}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
