-- a file that a job made is taken away by one kind of work, whatever made it
update job set kind = 'file.removal' where kind in ('register.export.removal', 'casestudy.book.removal');
