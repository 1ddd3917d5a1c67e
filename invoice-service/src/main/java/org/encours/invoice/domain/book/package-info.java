/** The book of the ledger: its lines, the events it tells and the refusals it gives. */
@NullMarked
package org.encours.invoice.domain.book;

import org.jspecify.annotations.NullMarked;
