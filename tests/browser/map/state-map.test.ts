import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '#lib/components/ui/tokens.css';
import StateMap from '#lib/components/map/StateMap.svelte';
import { NO_SERVICES } from '#lib/components/map/service-features.ts';
import { countyRow } from '../../support/county-row.ts';
import { squareState } from '../../support/square-state.ts';

const rows = [
  countyRow({ fips: '21001', name: 'West', fullName: 'West County' }),
  countyRow({
    fips: '21003',
    name: 'East',
    fullName: 'East County',
    state: 'covered',
    robust: false,
  }),
];
const middles = [
  { fips: '21001', longitude: -84.5, latitude: 37.5 },
  { fips: '21003', longitude: -83.5, latitude: 37.5 },
];

async function show() {
  const [onselect, onready, onfail] = [vi.fn(), vi.fn(), vi.fn()];
  const screen = await render(StateMap, {
    boundaries: squareState(),
    middles,
    rows,
    measure: 'state',
    selected: null,
    services: NO_SERVICES,
    reach: null,
    ties: null,
    label: 'Map of two counties',
    onselect,
    onready,
    onfail,
  });
  const frame = screen.container.querySelector<HTMLElement>('.frame');
  if (frame) Object.assign(frame.style, { position: 'relative', width: '600px', height: '400px' });
  const map = screen.getByRole('application', { name: 'Map of two counties' });
  const focus = () => (map.element() as HTMLElement).focus();
  return { screen, map, focus, onselect, onready, onfail };
}

describe('StateMap', () => {
  it('is drawn, walked by arrows, and tells what it is on; Enter chooses', async () => {
    const { screen, focus, onselect, onready, onfail } = await show();
    await vi.waitFor(() => expect(onready).toHaveBeenCalledOnce(), { timeout: 15_000 });
    expect(onfail).not.toHaveBeenCalled();
    focus();
    await userEvent.keyboard('{Enter}');
    expect(onselect).not.toHaveBeenCalled();

    const told = () => screen.container.querySelector('[aria-live="polite"]')?.textContent.trim();
    await userEvent.keyboard('{ArrowRight}');
    expect(told()).toBe('West County, gap · nearest 41 mi');
    await userEvent.keyboard('{ArrowRight}');
    expect(told()).toBe('East County, covered');
    // Nothing lies farther east in the state: it stays.
    await userEvent.keyboard('{ArrowRight}');
    expect(told()).toBe('East County, covered');
    await userEvent.keyboard('{Enter}');
    expect(onselect.mock.calls).toEqual([['21003']]);
    await userEvent.keyboard('{Escape}');
    expect(told()).toBe('');
  });

  it('chooses the county that is clicked, and none beyond the state', async () => {
    const { map, onselect, onready } = await show();
    await vi.waitFor(() => expect(onready).toHaveBeenCalledOnce(), { timeout: 15_000 });
    const canvas = map.element().querySelector('canvas') as HTMLCanvasElement;
    const { width, height } = canvas.getBoundingClientRect();
    // The state is two degrees wide and fills the map but for 24 px at either side.
    await userEvent.click(canvas, { position: { x: width / 4, y: height / 2 } });
    await userEvent.click(canvas, { position: { x: (3 * width) / 4, y: height / 2 } });
    await userEvent.click(canvas, { position: { x: width / 2, y: 4 } });
    expect(onselect.mock.calls).toEqual([['21001'], ['21003']]);
  });
});
