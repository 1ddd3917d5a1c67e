/** What people write about payment on an invoice, in the languages of the neighbours, as dates. */
@NullMarked
package org.encours.invoice.domain.words;

import org.jspecify.annotations.NullMarked;
