/** Money that came in, what it paid and what its return undoes. */
package org.encours.invoice.domain.receipt;
