/** Words that fictional names are made of, none of them the name of an organization we know. */
export const HOPES = (
  'New Porch|Lantern Row|Open Gate|Morning Field|Long Table|Front Step|Turning Leaf|Steady Ground|' +
  'Wide Door|Next Mile|Level Path|Quiet Water|Kindling|First Frost|Homeward Lane|Mended Fence|' +
  'Warm Hearth|Bright Fork|Patchwork|Common Thread|Whole Cloth|Sunup|Plain Day|Deep Root|' +
  'Spring House|Firefly|Plumb Line|Shared Bread|Second Spring|Tall Grass|Cross Timber|Good Harbor|' +
  'Windfall|Honest Day|Blue Door|Sawmill Road|Footbridge|Milepost|Clover Field|' +
  'High Meadow|Salt Lick|Tin Roof|Walnut Row|Evergreen Hill|Cornerpost|Split Rail|Porchlight|' +
  'Riverbirch|Candlewick|Paper Lantern|Red Barn|Creekstone|Confluence|Ember|Fox Hollow|' +
  'Goldenrod|Half Moon|Ivy Gate|Juniper|Kestrel|Linden|Marigold|Northstar|Orchard Row|Persimmon|' +
  'Quilt Square|Robin Hill|Starling|Thistle|Upland|Vesper|Whippoorwill|Yellow House|Anchor Street|' +
  'Bellwether|Cedar Post|Dove Creek|Early Light|Foxglove|Gristmill|Hickory Bend|Indigo|Larkspur'
).split('|');

/** Names of meetings. */
export const MEETINGS = (
  'Early Risers|Noon Pause|Back Porch|Candle Hour|Courthouse Square|Lunch Bucket|First Things|' +
  'Sunrise Step|Came As We Were|Just Today|Upper Room|Coffee and Courage|One More Morning|' +
  'Basement Steps|Saturday Night|Big Book Table|Women Together|Men at Seven|Young and New|' +
  'Open Door|Happy Hour Without|Road Ahead|Keep Coming|Attitude Check|Friday Lights|By the River|' +
  'Depot|Hilltop|Second Shift|Sunday Supper|Serenity Corner|Way Out|Simple Program|Old Bank|' +
  'Train Whistle|Daily Bread|Quiet Room|Live Wires|Gratitude Hour|Newcomers'
).split('|');

/** Streets of fictional addresses. */
export const STREETS = (
  'Main Street|Main Street|Main Street|Second Street|Third Street|Fourth Street|Court Street|' +
  'Water Street|Church Street|Depot Street|Mill Street|Walnut Street|Cherry Street|Maple Avenue|' +
  'Oak Street|Locust Street|Poplar Street|Sycamore Drive|Redbud Lane|Dogwood Drive|Cardinal Drive|' +
  'Old Mill Road|Ridge Road|Valley Road|River Road|Spring Street|College Street|School Street|' +
  'Railroad Avenue|Industrial Drive|Commerce Drive|Park Avenue|Broadway|Jefferson Street|' +
  'Washington Street|Clay Street|Lincoln Avenue|Hillcrest Drive|Lakeview Drive|Cedar Lane'
).split('|');
