import { useEffect, useState } from "preact/hooks";
import { Message } from "../message";
import { ChangesProvider } from "./changes";
import { CheckExcel, SelfCheck } from "./check-tasks";
import { BackToFormulas, Freeze, Repair } from "./repair-tasks";
import { PortableCopy } from "./portable-copy";
import { useSheets } from "./use-sheets";
import { useShareText } from "./share-text";

/** The tasks of the Share tab, the one that presses first. */
export function ShareTasks({ isShown, repairsAsked }: { isShown: boolean; repairsAsked: number }) {
  const words = useShareText();
  const { sheets, conversion, failure, read } = useSheets(isShown);
  const [repairFirst, setRepairFirst] = useState<boolean>();
  const isBroken = sheets?.some(({ broken }) => broken > 0);
  // Decided when the tab is opened: what somebody is working on must not move under the pointer.
  useEffect(() => setRepairFirst(undefined), [isShown]);
  useEffect(() => {
    if (isBroken !== undefined) setRepairFirst((before) => before ?? isBroken);
  }, [isBroken, isShown]);
  const again = (): void => void read();
  const repair = sheets && <Repair key="repair" sheets={sheets} asked={repairsAsked} onEnd={again} />;
  const copy = sheets && <PortableCopy key="copy" sheets={sheets} onEnd={again} />;
  const back = sheets && <BackToFormulas key="back" conversion={conversion} onEnd={again} />;
  return (
    <ChangesProvider>
      <div class="form">
        <p>{words.intro}</p>
        <Message notice={failure} />
        {!sheets && !failure && (
          <p class="quiet" role="status">
            {words.looking}
          </p>
        )}
        {repairFirst ? [repair, copy, back] : [copy, back, repair]}
        <Freeze onEnd={again} />
        <CheckExcel />
        <SelfCheck onEnd={again} />
        <fluent-button appearance="subtle" size="small" class="back" onClick={again}>
          {words.readAgain}
        </fluent-button>
        <p class="links">
          <fluent-link href="support.html" target="_blank" rel="noopener">
            {words.foot.support}
          </fluent-link>
          <fluent-link href="privacy.html" target="_blank" rel="noopener">
            {words.foot.privacy}
          </fluent-link>
        </p>
      </div>
    </ChangesProvider>
  );
}
