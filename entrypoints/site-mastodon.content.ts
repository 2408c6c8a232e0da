import { defineContentScript } from 'wxt/utils/define-content-script';
import site from '../lib/sites/mastodon.ts';
import { offerSite } from '../lib/sites/offered.ts';

export default defineContentScript({ registration: 'runtime', main: () => offerSite(site) });
