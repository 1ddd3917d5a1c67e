/** What is known of account numbers: their national check digits and banks. */
package org.encours.invoice.adapter.out.bank;
