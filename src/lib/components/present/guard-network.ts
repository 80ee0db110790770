import { beforeNavigate, goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { serverAnswers } from './server-answers.ts';

/**
 * Filters are links, and so is the way out: the slides are let go of only where something comes in
 * their place. To be called while the page is set up.
 * @param onresult whether the server answered
 */
export function guardNetwork(onresult: (answers: boolean) => void): void {
  let cleared = '';
  beforeNavigate((navigation) => {
    const to = navigation.to?.url;
    const lost = !to || navigation.willUnload || navigation.type === 'popstate';
    if (lost || to.href === cleared) return;
    navigation.cancel();
    void leaveFor(to);
  });

  async function leaveFor(to: URL) {
    const answers = await serverAnswers(resolve('/healthz'));
    onresult(answers);
    if (!answers) return;
    cleared = to.href;
    await goto(to, { noScroll: true, keepFocus: true });
    cleared = '';
  }
}
