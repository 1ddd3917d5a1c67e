/** Numbers that identify companies, accounts and payments, with their check digits. */
package org.encours.invoice.domain.identity;
