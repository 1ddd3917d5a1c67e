/** Papers of a case as PDF. */
package org.encours.collections.adapter.out.print;
