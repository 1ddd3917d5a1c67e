/** How collection goes, month by month. */
package org.encours.desk.figures;
