import './fonts.css';
import './theme.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorPage } from './failed/ErrorPage';
import { followLink } from './followLink';
import { followMotion } from './followMotion';
import { Page } from './Page';
import { player, useApp } from './store';
import { applyTheme } from './theme';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
followLink().then(
  () => {
    followMotion(player, () => useApp.getState().course?.reader, useApp.subscribe);
    createRoot(root).render(
      <StrictMode>
        <ErrorPage>
          <Page />
        </ErrorPage>
      </StrictMode>,
    );
  },
  () => {
    root.textContent = 'Redrive could not be loaded. Are you offline? Load the page again.';
  },
);
