// The most frequent given names of the United States (Social Security Administration, births
// 1940–2000), and short forms of them. Words that mostly mean something else are left out:
// Grace, Hope, Faith, Joy, Will, Mark, Art, Dawn, April, May, June, Rose, Christian, Austin, Jordan.
const NAMES = new Set(
  (
    'Aaron Abigail Adam Al Alan Albert Alex Alexander Alice Alicia Allen Alan Amanda Amber Amy Andrea ' +
    'Andrew Andy Angela Ann Anna Anne Annie Anthony Antonio Arthur Ashley Barb Barbara Beth Betty Beverly ' +
    'Bill Billy Bob Bobby Bonnie Brad Bradley Brandon Brenda Brian Bruce Bryan Calvin Carl Carlos Carol ' +
    'Caroline Carolyn Catherine Cathy Charles Charlie Cheryl Chris Christina Christine Christopher Chuck ' +
    'Cindy Clara Connie Craig Cynthia Dan Daniel Danielle Danny Dave David Dean Debbie Deborah Debra Denise ' +
    'Dennis Derek Diana Diane Dick Don Donald Donna Doris Dorothy Doug Douglas Earl Ed Eddie Edward Eileen ' +
    'Elaine Elizabeth Ellen Emily Emma Eric Erica Erin Ernest Ethan Eugene Evelyn Frances Frank Fred ' +
    'Gail Gary Gene George Gerald Gina Glen Glenn Gloria Gordon Greg Gregory Harold Harry Heather Helen ' +
    'Henry Howard Ian Irene Isabella Jack Jackie Jacob Jacqueline James Jamie Jan Jane Janet Janice Jason ' +
    'Jay Jean Jeff Jeffrey Jen Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joann Joanne ' +
    'Joe Joel John Johnny Jon Jonathan Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia Julie Justin ' +
    'Karen Kate Katherine Kathleen Kathy Katie Kayla Keith Kelly Ken Kenneth Kevin Kim Kimberly Kyle Larry ' +
    'Laura Lauren Laurie Lawrence Leah Lee Leon Leonard Leslie Linda Lisa Lori Louis Louise Lucas Luis ' +
    'Lynn Madison Marcia Margaret Maria Marie Marilyn Marion Martha Martin Marty Marvin Mary Matt Matthew ' +
    'Megan Melissa Melvin Michael Michelle Miguel Mike Mildred Mitch Monica Nancy Natalie Nathan Nicholas ' +
    'Nick Nicole Noah Norma Norman Olivia Pam Pamela Pat Patricia Patrick Patty Paul Paula Peggy Pete Peter ' +
    'Phil Philip Phillip Phyllis Rachel Ralph Randall Randy Ray Raymond Rebecca Renee Rhonda Richard Rick ' +
    'Ricky Rita Rob Robert Robin Rodney Roger Ron Ronald Ronnie Roy Russ Russell Ruth Ryan Sally Sam ' +
    'Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sharon Shawn Sheila Sherry Shirley Sophia Stan ' +
    'Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tammy Tara Ted Teresa Terri ' +
    'Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Tyler Valerie Vanessa ' +
    'Vera Veronica Vicki Victor Victoria Vincent Walter Wanda Warren Wayne Wendy William Willie Yvonne Zach ' +
    'Zachary'
  ).split(' '),
);

/** Whether a capitalized word is a usual given name of a person. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word);
}
