import type { ComponentType } from 'react';

import type { ReportSummary, Status } from '../api/types.ts';
import type { ViewId } from '../exploration/exploration.ts';
import type { Visible } from '../exploration/visible.ts';
import type { ZoomControls } from '../panels/StatusBar.tsx';

/** What the page gives to every view. */
export interface ViewProps {
  /** What is on the screen; undefined until the first picture has come. */
  readonly visible: Visible | undefined;
  readonly reports: readonly ReportSummary[];
  readonly status: Status | undefined;
  readonly filtersOpen: boolean;
  readonly onZoomControls: (controls: ZoomControls | undefined) => void;
  readonly onCloseFilters: () => void;
}

/** A way of looking at the data; one tab. */
export interface View {
  readonly id: ViewId;
  readonly title: string;
  readonly component: ComponentType<ViewProps>;
}
