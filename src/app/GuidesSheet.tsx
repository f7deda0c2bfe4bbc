import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SceneDocument } from '../core/document/schema.ts';
import { type Guide, Guides } from '../panels/Guides.tsx';
import { guidesTo } from './guides.ts';

interface Props {
  readonly scene: SceneDocument;
  readonly onClose: () => void;
}

/** The guides to a scene, over the page. */
export function GuidesSheet({ scene, onClose }: Props) {
  const [guides, setGuides] = useState<readonly Guide[]>();
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const found = await guidesTo(scene);
      if (wanted) setGuides(found);
    })();
    return () => {
      wanted = false;
    };
  }, [scene]);
  if (guides === undefined) return null;
  return createPortal(<Guides guides={guides} language={scene.language ?? 'en'} onClose={onClose} />, document.body);
}
