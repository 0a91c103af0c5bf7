import { useEffect, useMemo } from 'preact/hooks';
import type { RubricExport, RubricSource } from '../../src/wire';
import type { Call } from '../shared/api';
import { CopyText } from '../shared/copy-text';
import { useWords } from '../shared/words';
import { ProblemList } from './problem-list';
import { useAsking } from './use-asking';

interface Props {
  source: RubricSource;
  name: string;
  call: Call;
}

/** Gives a rubric away as a file, or as text to copy. */
export function ExportRubric({ source, name, call }: Props) {
  const { rubrics: words } = useWords();
  const { stage, ask, forget } = useAsking<RubricExport>();
  const isRunning = stage.name === 'running';
  return (
    <>
      <button
        type="button"
        class="text-button"
        aria-disabled={isRunning}
        aria-label={isRunning ? undefined : words.exportOf(name)}
        onClick={() => void ask(() => call('sidebarExportRubric', source))}
      >
        {isRunning ? words.exporting : words.export}
      </button>
      <div aria-live="polite">
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
        {stage.name === 'answered' && stage.value.json === '' && (
          <ProblemList sentence={words.notExported} problems={stage.value.problems} more={stage.value.more} />
        )}
      </div>
      {stage.name === 'answered' && stage.value.json !== '' && <FileBox file={stage.value} onClose={forget} />}
    </>
  );
}

function FileBox({ file, onClose }: { file: RubricExport; onClose: () => void }) {
  const { rubrics: words } = useWords();
  const address = useMemo(() => URL.createObjectURL(new Blob([file.json], { type: 'application/json' })), [file.json]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <CopyText
      label={file.name}
      about={words.fileOf(file.name, file.json.length)}
      rows={5}
      text={file.json}
      onClose={onClose}
    >
      <a class="button" href={address} download={file.name} target="_self">
        {words.download}
      </a>
    </CopyText>
  );
}
