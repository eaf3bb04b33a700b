// The policy of Trusted Types, before anything else runs.
import '../preview/pdf/pdf-worker.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { getBridge } from '../services/bridge.ts';
import { Stores } from '../stores/stores.ts';
import { App } from './app.tsx';
import '../styles/global.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const stores = new Stores(getBridge());
void stores.start();
createRoot(root).render(
  <StrictMode>
    <App stores={stores} />
  </StrictMode>,
);
