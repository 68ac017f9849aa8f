/**
 * Pages to print: XHTML and CSS made into tagged PDF with its typefaces inside, and such PDFs bound into one. Refuses
 * characters that none of the typefaces has; opens no address, follows no reference out of the text.
 */
@NullMarked
package jp.jissen.base.pdf;

import org.jspecify.annotations.NullMarked;
