import { useTheme } from '../components/useMedia.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { figureFile } from '../graph/export/figureFile.ts';
import type { Ink } from '../graph/export/ink.ts';
import { savePicture } from '../panels/savePicture.ts';
import { answerFigure } from './answerFigure.ts';
import { isEmptyMap } from './answerMap.ts';
import type { AnswerMapState } from './useAnswerMap.ts';

/** Gives the map of an answer as a file; undefined until there is one. */
export function useSavingMap(
  title: string,
  askedAt: string | undefined,
  { map, geography }: AnswerMapState,
): ((form: PictureForm) => void) | undefined {
  const theme = useTheme();
  if (!map || !geography || isEmptyMap(map)) return undefined;
  const draw = (ink: Ink) => answerFigure({ title, askedAt }, map, geography, ink);
  return (form) => void savePicture(title, form, () => figureFile(draw, form, theme));
}
