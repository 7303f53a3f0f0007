import type { ComponentType } from 'react';

import type { ReportSummary, Status } from '../api/types.ts';
import type { ViewId } from '../exploration/exploration.ts';
import type { Visible } from '../exploration/visible.ts';
import type { PictureControls } from '../panels/pictureControls.ts';

/** What the page gives to every view. */
export interface ViewProps {
  /** What is on the screen; undefined until the first picture has come. */
  readonly visible: Visible | undefined;
  /** Undefined until the list has come. */
  readonly reports: readonly ReportSummary[] | undefined;
  readonly status: Status | undefined;
  readonly filtersOpen: boolean;
  readonly onControls: (controls: PictureControls | undefined) => void;
  readonly onCloseFilters: () => void;
}

/** A way of looking at the data; one tab. */
export interface View {
  readonly id: ViewId;
  readonly title: string;
  /** Pictures of the whole stand apart from texts in the row of tabs. */
  readonly kind: 'picture' | 'text';
  /** Whether it is kept behind another view, with all that was zoomed and moved in it. */
  readonly stays?: true;
  readonly component: ComponentType<ViewProps>;
}
