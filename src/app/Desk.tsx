import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/document/scene.ts';
import type { Analysis } from '../core/report/analysis.ts';
import { exportAs, save } from '../exchange/exports.ts';
import { lastSaved } from '../exchange/lastSaved.ts';
import { Keeping, type Notice as Told } from '../exchange/keeping.ts';
import { analysesOf, lettersOf } from '../exchange/numbers.ts';
import { posterOf } from '../exchange/poster.ts';
import { Dialog } from '../panels/Dialog.tsx';
import { type ExportKind, type ExportState, Files } from '../panels/Files.tsx';
import { Notice } from '../panels/Notice.tsx';
import { Problems } from '../panels/Problems.tsx';
import { Report, type ReportPhase } from '../panels/Report.tsx';
import { alternativeOf, AS_PLACED } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { PlanSheet } from '../stage/plan/PlanDrawing.tsx';
import type { Shutter } from '../stage/shutter.ts';
import { configurationTitle } from '../words/bench.ts';
import { type FileWords, fileWords } from '../words/files.ts';
import { stageWords } from '../words/stage.ts';
import { keepOffline } from './offline.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly own: Scene;
  readonly shutter: Shutter;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly closeLabel: string;
}

interface Printed {
  readonly analyses: readonly Analysis[];
  /** what each of them is of */
  readonly titles: readonly string[];
  readonly phases: readonly ReportPhase[];
}

/** Pixels of a picture in the report. */
const PICTURE = [1280, 860] as const;
const PLAN = { width: 1280, height: 720 };

/** Everything that goes in and out: files, drafts, links and exports, and what is to be said about them. */
export function Desk({ store, own, shutter, open, onOpen, onClose, closeLabel }: Props) {
  const keeping = useMemo(() => new Keeping(store, own), [store, own]);
  const scene = useStore(store, ({ session }) => session.scene);
  const unit = useStore(store, ({ session }) => session.unit);
  const { notice, refused, drafts, draft } = useStore(keeping.state);
  const [state, setState] = useState<ExportState>();
  /** takes up a newer version, once there is one */
  const [takeUp, setTakeUp] = useState<() => void>();
  const [printed, setPrinted] = useState<Printed>();
  const { language = 'en' } = scene.document;
  const words = fileWords(language);
  useEffect(() => {
    void keeping.begin();
  }, [keeping]);
  useEffect(() => {
    void keepOffline((act) => setTakeUp(() => act));
  }, []);
  useEffect(() => {
    if (open) void keeping.list();
  }, [open, keeping]);
  const dropping = useDropping((file) => void keeping.open(file));
  const work = async (job: (onShare: (share: number) => void) => Promise<string | undefined>): Promise<void> => {
    const onShare = (share: number): void => setState({ is: 'working', share });
    onShare(0);
    // What takes long without a pause is begun only when the page has said so.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const name = await job(onShare);
      setState(name === undefined ? undefined : { is: 'done', name });
    } catch (error) {
      setState({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const onExport = (kind: ExportKind, size: readonly [number, number]): void => {
    if (kind !== 'report') {
      void work(async (onShare) => exportAs(kind, store.getState().session, shutter, size, onShare));
      return;
    }
    void work(async (onShare) => {
      const { session } = store.getState();
      const analyses = await analysesOf(session, onShare);
      setPrinted({ analyses, titles: titlesOf(session), phases: phasesOnPaper(store, shutter) });
      onClose();
      return undefined;
    });
  };
  const closeReport = useCallback(() => setPrinted(undefined), []);
  return (
    <>
      <Dialog title={words.title} open={open} onClose={onClose} closeLabel={closeLabel} wide>
        {open && (
          <Files
            {...{ language, drafts, draft, state, onExport }}
            saved={lastSaved()}
            link={keeping.link()}
            foreign={scene.written !== own.written}
            onOpen={(file) => {
              onClose();
              void keeping.open(file);
            }}
            onResume={(id) => {
              onClose();
              void keeping.resume(id);
            }}
            onForget={(id) => void keeping.forget(id)}
            onSave={(kind) => setState({ is: 'done', name: save(kind, store.getState().session, own) })}
          />
        )}
      </Dialog>
      <Dialog
        title={words.problems.title}
        open={refused !== undefined}
        onClose={() => keeping.dismissRefusal()}
        closeLabel={closeLabel}
        wide
      >
        {refused !== undefined && <Problems {...refused} language={language} />}
      </Dialog>
      {takeUp !== undefined && (
        <Notice label={words.notice.label} dismiss={words.notice.dismiss} onDismiss={() => setTakeUp(undefined)}>
          <p>{words.notice.update}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              void keeping.write().then(takeUp, takeUp);
            }}
          >
            {words.notice.updateButton}
          </button>
        </Notice>
      )}
      {notice !== undefined && (
        <Notice label={words.notice.label} dismiss={words.notice.dismiss} onDismiss={() => keeping.tell(undefined)}>
          <Saying {...{ notice, words, language }} onResume={(id) => void keeping.resume(id)} onSave={onOpen} />
        </Notice>
      )}
      {dropping && <p className="dropping">{words.drop}</p>}
      {printed !== undefined &&
        createPortal(<Report scene={scene.document} unit={unit} {...printed} onClose={closeReport} />, document.body)}
    </>
  );
}

interface SayingProps {
  readonly notice: Told;
  readonly words: FileWords;
  readonly language: string;
  readonly onResume: (id: string) => void;
  readonly onSave: () => void;
}

function Saying({ notice, words, language, onResume, onSave }: SayingProps) {
  const button = (label: string, act: () => void) => (
    <button type="button" className="button" onClick={act}>
      {label}
    </button>
  );
  switch (notice.kind) {
    case 'go-on': {
      const { id, title, savedAt } = notice.draft;
      return (
        <>
          <p>{words.notice.goOn(title, words.when(savedAt, language))}</p>
          {button(words.notice.goOnButton, () => onResume(id))}
        </>
      );
    }
    case 'as-copy':
      return <p>{words.notice.asCopy}</p>;
    case 'link':
      return (
        <p>
          <b>{notice.message}</b>: {notice.hint}.
        </p>
      );
    case 'newer':
      return (
        <>
          <p>{words.notice.newer}</p>
          {button(words.notice.reload, () => location.reload())}
        </>
      );
    case 'not-kept':
    case 'full':
      return (
        <>
          <p>{words.notice[notice.kind]}</p>
          {button(words.notice.save, onSave)}
        </>
      );
    case 'damaged':
    case 'elsewhere':
      return <p>{words.notice[notice.kind]}</p>;
  }
}

/** Whether a file is held over the page; opened when it is let go. */
function useDropping(onFile: (file: File) => void): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  return dropping;
}

/** What the configurations of an analysis are called, with their letters. */
function titlesOf(session: Session): readonly string[] {
  const { language = 'en' } = session.scene.document;
  return lettersOf(session).map(
    (letter) =>
      `${letter}: ${configurationTitle(alternativeOf(session, letter)?.configuration ?? AS_PLACED, language)}`,
  );
}

/** A picture and a plan of each phase; the session is where it was afterwards. */
function phasesOnPaper(store: StoreApi<SessionStore>, shutter: Shutter): readonly ReportPhase[] {
  const { session, dispatch } = store.getState();
  const { scene, t, camera } = session;
  const words = stageWords(scene.document.language ?? 'en');
  const phases = scene.phases.map((_, phase): ReportPhase => {
    // The labels of the picture are those of the page, so the page has to be there first.
    flushSync(() => dispatch({ kind: 'go-to', t: phase }));
    const now = store.getState().session;
    return {
      phase,
      picture: pictureOf(now, shutter),
      plan: <PlanSheet session={{ ...now, camera: { kind: 'plan' } }} words={words} {...PLAN} />,
    };
  });
  dispatch({ kind: 'go-to', t });
  dispatch({ kind: 'look', camera });
  return phases;
}

function pictureOf(session: SessionStore['session'], shutter: Shutter): string | undefined {
  if (shutter.release === undefined) return undefined;
  return posterOf(session, shutter, ...PICTURE).toDataURL('image/jpeg', 0.9);
}
