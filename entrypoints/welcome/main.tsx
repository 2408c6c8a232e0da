import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/desk/index.ts';
import { openDesk } from '../options/open-desk.ts';

const page = document.querySelector('#page') as HTMLElement;
const { store, actions, follow } = await openDesk();

const draw = () =>
  render(
    <Welcome
      store={store}
      actions={actions}
      hash={location.hash}
      desk={browser.runtime.getURL('/options.html' as never)}
    />,
    page,
  );

follow(draw);
