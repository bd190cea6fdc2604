import './design/tokens.css';
import './design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeClient, makeQueryClient, TRPCProvider } from './app/api.ts';
import { firstWords } from './app/firstWords.ts';
import { keepInstallOffer } from './app/installPrompt.ts';
import { makeRouter } from './app/router.tsx';
import { localeHere, Speaking } from './app/Speaking.tsx';
import { SurroundingsContext } from './app/surroundings.ts';

keepInstallOffer();
const queryClient = makeQueryClient();
const client = makeClient();
const router = makeRouter();
const surroundings = { now: Date.now, newKey: () => crypto.randomUUID(), storage: sessionStorage, kept: localStorage };

const first = await firstWords(client, queryClient, localeHere(localStorage));

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the programme.');
createRoot(place).render(
  <StrictMode>
    <SurroundingsContext value={surroundings}>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          <Speaking first={first}>
            <RouterProvider router={router} />
          </Speaking>
        </TRPCProvider>
      </QueryClientProvider>
    </SurroundingsContext>
  </StrictMode>,
);
