/// Windows, views and dialogs.
package enface.ui;
