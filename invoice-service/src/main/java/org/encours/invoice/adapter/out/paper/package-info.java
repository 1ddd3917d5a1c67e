/** Invoices, credit notes and statements of account as files: Qute fills them, a library prints. */
package org.encours.invoice.adapter.out.paper;
