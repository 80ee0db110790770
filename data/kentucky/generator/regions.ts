/** A region of the state: the counties that plan together. */
export interface Region {
  id: string;
  /** Names of landscape that the region's fictional organizations carry. */
  lands: readonly string[];
  /** First three digits of its telephone numbers. */
  areaCode: string;
  counties: readonly string[];
}

const region = (id: string, areaCode: string, lands: string, counties: string): Region => ({
  id,
  areaCode,
  lands: lands.split(', '),
  counties: counties.split(', '),
});

/**
 * Kentucky's fifteen Area Development Districts (KRS 147A.050) by county; the ids are short forms
 * of our own and the landscape names are invented or generic.
 */
export const REGIONS: readonly Region[] = [
  region(
    'purchase',
    '270',
    'Cypress Bend, Twin Levee, Jonquil, Sandbar, Lakeshed, Pecan Bottoms',
    'Ballard, Calloway, Carlisle, Fulton, Graves, Hickman, McCracken, Marshall',
  ),
  region(
    'pennyrile',
    '270',
    'Pennyrile Trace, Sinking Creek, Redcap, Tradewater Bend, Dogwood Flats, Little Barrens',
    'Caldwell, Christian, Crittenden, Hopkins, Livingston, Lyon, Muhlenberg, Todd, Trigg',
  ),
  region(
    'green',
    '270',
    'Sycamore Bend, Panther Creek, Green Bottoms, Yellow Bluff, Riverport, Catalpa',
    'Daviess, Hancock, Henderson, McLean, Ohio, Union, Webster',
  ),
  region(
    'barren',
    '270',
    'Limestone Fork, Cave Spring, Barrens Edge, Karst Valley, Wildrye, Sinkhole Plain',
    'Allen, Barren, Butler, Edmonson, Hart, Logan, Metcalfe, Monroe, Simpson, Warren',
  ),
  region(
    'knobs',
    '270',
    'Knob Lick, Salt Fork, Cooper Hollow, Rolling Knobs, Sweetgum, Cardinal Ridge',
    'Breckinridge, Grayson, Hardin, Larue, Marion, Meade, Nelson, Washington',
  ),
  region(
    'falls',
    '502',
    'Fallswater, Beargrass Bend, Locust Point, Portage, Floyds Branch, Ironweed, Canal Street, Shipper, Cherokee Rise',
    'Bullitt, Henry, Jefferson, Oldham, Shelby, Spencer, Trimble',
  ),
  region(
    'north',
    '859',
    'Licking Bend, Bank Lick, Three Bridges, Ridgeline, Buckeye Point, Riverbank, Dry Ridge',
    'Boone, Campbell, Carroll, Gallatin, Grant, Kenton, Owen, Pendleton',
  ),
  region(
    'trace',
    '606',
    'Buffalo Ford, Blue Lick, Tobacco Row, Cabin Creek, Old Trace',
    'Bracken, Fleming, Lewis, Mason, Robertson',
  ),
  region(
    'gateway',
    '606',
    'Gateway Hills, Cave Run Shore, Triplett, Redbud Gap, Slate Creek',
    'Bath, Menifee, Montgomery, Morgan, Rowan',
  ),
  region(
    'furnace',
    '606',
    'Iron Furnace, Tygart, Big Bend, Poage, Hanging Rock',
    'Boyd, Carter, Elliott, Greenup, Lawrence',
  ),
  region(
    'sandy',
    '606',
    'Levisa, Tug Branch, Paintlick, Stonecoal, Breaks Ridge, Coal Seam',
    'Floyd, Johnson, Magoffin, Martin, Pike',
  ),
  region(
    'forks',
    '606',
    'Three Forks, Pine Mountain, Troublesome Branch, Foothill, Mountain Laurel, Lost Creek, North Fork',
    'Breathitt, Knott, Lee, Leslie, Letcher, Owsley, Perry, Wolfe',
  ),
  region(
    'gap',
    '606',
    'Wilderness Gap, Laurel Fork, Stinking Creek, Pinnacle View, Rockcastle Bend, Black Star',
    'Bell, Clay, Harlan, Jackson, Knox, Laurel, Rockcastle, Whitley',
  ),
  region(
    'lake',
    '606',
    'Lakeside, Fishing Creek, Rolling Ford, Wolf Creek, Houseboat, Cedar Glade, Green Hollow',
    'Adair, Casey, Clinton, Cumberland, Green, McCreary, Pulaski, Russell, Taylor, Wayne',
  ),
  region(
    'bluegrass',
    '859',
    'Stone Fence, Elkhorn Bend, Palisade, Bluestem, Hemp Row, Paddock, Boone Creek, Sinking Spring, Inner Bluegrass',
    'Anderson, Bourbon, Boyle, Clark, Estill, Fayette, Franklin, Garrard, Harrison, Jessamine, ' +
      'Lincoln, Madison, Mercer, Nicholas, Powell, Scott, Woodford',
  ),
];
