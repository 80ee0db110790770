import { describe, expect, it } from 'vitest';
import {
  DEFAULT_NETWORK,
  readNetworkView,
  writeNetworkView,
  type NetworkView,
} from '#lib/view/network-view.ts';

const read = (text: string) => readNetworkView(new URLSearchParams(text));

describe('the address of the network', () => {
  it.each<[Partial<NetworkView>, string]>([
    [{}, ''],
    [{ extent: 'all' }, '?network=all'],
    [{ layout: 'map' }, '?layout=map'],
    [{ color: 'clinical' }, '?color=clinical'],
    [{ size: 'betweenness' }, '?size=betweenness'],
    [{ kind: 'warm-handoff' }, '?kind=warm-handoff'],
    [{ least: 3 }, '?least=3'],
    [{ confirmed: true }, '?confirmed=yes'],
    [{ steps: 2 }, '?steps=2'],
    [{ day: '2025-02-28' }, '?on=2025-02-28'],
    [{ since: '2024-01-31' }, '?since=2024-01-31'],
    [{ partner: 'a-b' }, '?partner=a-b'],
    [{ sort: 'name', descending: false }, '?sort=name'],
    [{ sort: 'pagerank', descending: true }, '?sort=-pagerank'],
  ])('%o is %s, there and back', (view, address) => {
    expect(writeNetworkView('', view)).toBe(address);
    expect(read(address)).toEqual({ ...DEFAULT_NETWORK, ...view });
  });

  it('keeps the shared selection', () => {
    expect(writeNetworkView('?state=KY', { steps: 1 })).toBe('?state=KY&steps=1');
  });

  it.each([
    'network=KY',
    'layout=circle',
    'color=red',
    'size=<script>',
    'kind=friendship',
    'least=5',
    'least=2.5',
    'confirmed=1',
    'steps=4',
    'on=2025-02-30',
    'on=yesterday',
  ])('reads %s as not asked', (address) => {
    expect(read(address)).toEqual(DEFAULT_NETWORK);
  });
});
