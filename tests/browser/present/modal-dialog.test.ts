import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ModalDialog from '#lib/components/ui/ModalDialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p><input aria-label="Words" /></p>' }));
const show = (onclose: () => void) =>
  render(ModalDialog, { title: 'Why?', toggle: 'w', onclose, children });

describe('a dialog over the page', () => {
  it('has its name, and closes once by Esc, at once', async () => {
    const onclose = vi.fn();
    const screen = await show(onclose);
    await expect.element(screen.getByRole('dialog', { name: 'Why?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('closes by the key that opened it, unless words are typed', async () => {
    const onclose = vi.fn();
    const screen = await show(onclose);
    await screen.getByLabelText('Words').fill('');
    await userEvent.keyboard('w');
    expect(onclose).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: 'Close' }).element().focus();
    await userEvent.keyboard('w');
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('says nothing when the page takes it away: another may be open by then', async () => {
    const onclose = vi.fn();
    const screen = await show(onclose);
    await screen.unmount();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onclose).not.toHaveBeenCalled();
  });
});
