/** Advance widths of Public Sans from the space to the tilde, thousandths of its size, by weight. */
const WIDTHS = {
  400: widths(
    '243 251 426 603 659 904 709 248 303 309 394 555 242 378 225 351 612 407 596 630 629 641 623 601 648 625 226 240 546 555 546 521 831 710 671 689 694 621 594 733 766 283 389 682 578 886 754 734 637 748 677 670 594 701 673 954 688 607 637 303 351 303 473 518 219 553 597 544 597 567 396 623 577 248 263 562 303 865 577 566 596 596 391 506 389 581 505 780 565 535 481 328 263 332 568',
  ),
  600: widths(
    '234 268 455 610 671 923 750 255 320 324 437 573 261 386 250 368 630 419 618 649 644 659 643 615 661 643 250 261 563 573 563 529 829 719 678 705 708 629 605 747 768 297 396 701 578 903 770 749 645 762 687 682 606 714 690 962 704 640 655 322 368 322 479 537 243 560 603 546 603 572 397 626 585 258 277 572 317 882 586 571 602 602 403 518 404 589 513 785 577 551 489 359 266 360 592',
  ),
  700: widths(
    '226 282 480 616 681 939 784 261 333 337 473 589 277 393 270 381 645 428 635 665 656 675 661 626 671 659 270 279 578 589 578 535 828 727 685 718 720 635 614 759 770 308 402 717 578 918 782 761 653 773 696 692 616 724 704 969 717 668 670 337 381 337 484 553 264 567 609 547 609 577 397 629 593 267 289 580 329 896 593 576 607 607 412 527 417 595 521 789 588 563 497 385 269 384 612',
  ),
} as const;

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number);
}

const SPACE = 32;
/** Of a letter that is not in the table: that of a wide one, so that it has room. */
const OTHER = 780;

export type TextWeight = keyof typeof WIDTHS;

/** Width of words in the house font, in the figure's units. An accent adds nothing to its letter. */
export function textWidth(text: string, size: number, weight: TextWeight = 600): number {
  const table = WIDTHS[weight];
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    thousandths += table[(letter.codePointAt(0) ?? 0) - SPACE] ?? OTHER;
  }
  return (thousandths * size) / 1000;
}

/** Words broken into lines that fit a width. */
export function textLines(
  text: string,
  size: number,
  width: number,
  weight: TextWeight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && textWidth(longer, size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
