import './fonts.css';
import './theme.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ErrorPage } from './failed/ErrorPage';
import { followLink } from './followLink';
import { followMotion } from './followMotion';
import { applyTheme } from './theme';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
followLink().then(
  () => {
    followMotion();
    createRoot(root).render(
      <StrictMode>
        <ErrorPage>
          <App />
        </ErrorPage>
      </StrictMode>,
    );
  },
  () => {
    root.textContent = 'Redrive could not be loaded. Are you offline? Load the page again.';
  },
);
