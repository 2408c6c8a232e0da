import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerSite } from '../lib/sites/offered.ts';
import site from '../lib/sites/youtube.ts';

export default defineContentScript({ registration: 'runtime', main: () => offerSite(site) });
