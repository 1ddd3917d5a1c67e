/** Writes the letter: words of a language, a page of XHTML, a PDF with a payment code. */
package org.encours.dunning.adapter.out.letter;
