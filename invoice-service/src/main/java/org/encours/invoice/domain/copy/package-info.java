/** Invoices and credit notes as papers for the debtor, whatever form they are sent in. */
@NullMarked
package org.encours.invoice.domain.copy;

import org.jspecify.annotations.NullMarked;
