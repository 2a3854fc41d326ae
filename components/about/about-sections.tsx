import { zh } from "@/messages/zh";

import { CommandSteps } from "../command-steps";
import { Mark } from "../figure-frame";
import { Section } from "../section";

export function BasisSection() {
  const words = zh.about.basis;
  return (
    <Section id={words.id} question={words.question}>
      <div className="prose">
        <p>{words.lede}</p>
        <table className="tbl tbl--words">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.tables}</th>
            </tr>
          </thead>
          <tbody>
            {words.rows.map(({ name, meaning, tables }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{meaning}</td>
                <td>{tables}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.budgets}</p>
      </div>
    </Section>
  );
}

export function MarksSection() {
  const words = zh.about.marks;
  return (
    <Section id={words.id} question={words.question}>
      <dl className="facts facts--ruled facts--marks">
        <dt className="blank">—</dt>
        <dd>{words.blank}</dd>
        <dt className="blank">？</dt>
        <dd>{words.unread}</dd>
        <dt>
          <span className="fig-link">{words.figureName}</span>
        </dt>
        <dd>{words.figure}</dd>
        <dt>{words.upName}</dt>
        <dd>{words.up}</dd>
        <dt>
          <span className="close-rule">{words.closeName}</span>
        </dt>
        <dd>{words.close}</dd>
        <dt>{words.hollowName}</dt>
        <dd>{words.hollow}</dd>
        <dt>
          <Mark text={zh.shell.transcription} />
        </dt>
        <dd>{words.transcription}</dd>
        <dt>
          <Mark text={zh.shell.simulated} />
        </dt>
        <dd>{words.simulated}</dd>
      </dl>
    </Section>
  );
}

export function ImportSection() {
  const words = zh.about.import;
  return (
    <Section id={words.id} question={words.question}>
      <div className="prose">
        <p>{words.lede}</p>
        <CommandSteps steps={words.steps} />
      </div>
    </Section>
  );
}

export function ApiSection() {
  const words = zh.about.api;
  return (
    <Section id={words.id} question={words.question}>
      <div className="prose">
        <p>{words.lede}</p>
        <table className="tbl tbl--words">
          <thead>
            <tr>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.answer}</th>
            </tr>
          </thead>
          <tbody>
            {words.rows.map(({ address, answer }) => (
              <tr key={address}>
                <th scope="row">
                  <code>{address}</code>
                </th>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
