/** Numbers that identify companies, accounts and payments, with their check digits. */
@NullMarked
package org.encours.invoice.domain.identity;

import org.jspecify.annotations.NullMarked;
