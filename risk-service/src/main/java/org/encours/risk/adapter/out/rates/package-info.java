/** Exchange rates as central banks publish them. */
package org.encours.risk.adapter.out.rates;
