/** What is owed beside the principal of an invoice: claimed, paid, waived, item by item. */
@NullMarked
package org.encours.invoice.domain.charge;

import org.jspecify.annotations.NullMarked;
