/** The book of the ledger: its lines, the events it tells and the refusals it gives. */
package org.encours.invoice.domain.book;
